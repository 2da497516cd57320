import type { Id } from '../gen/wire';
import { PLACES, goTo } from '../frame/commands';
import { isoDay } from '../format';
import { EXAMPLES } from '../screens/library/examples';
import { desk } from '../state/desk.svelte';
import { speech } from '../state/speech.svelte';
import * as wire from '../wire';

/** A place of the tour: its words are `tour-<name>-title` and `tour-<name>-words`, and this is how one gets there. */
interface Stop {
  name: string;
  arrive: () => Promise<unknown>;
}

/** A step of the workshop that is practised, by its key in the template. */
async function toStep(key: string): Promise<void> {
  if (desk.screen?.screen !== 'workshop') return;
  const { workshop, steps } = desk.screen;
  const step = steps.find((step) => step.templateKey === key);
  if (!step) return;
  await desk.act({ do: 'goToStep', step: step.id });
  await desk.go({ at: 'workshop', workshop: workshop.id, step: null });
}

/** Five minutes inside a worked example: the screens of a cycle, and a workshop tried out on a copy. */
class Tour {
  /** Place of the stop, from 0; null while nobody is on tour. */
  at = $state<number | null>(null);
  #workshop: Id | null = null;

  readonly stops: Stop[] = [
    ...(['cycle', 'board', 'map'] as const).map((at) => ({ name: at, arrive: () => this.#see(at) })),
    { name: 'planner', arrive: () => this.#plan() },
    { name: 'hands', arrive: () => this.#practise('set.open') },
    { name: 'writing', arrive: () => this.#practise('set.ideas') },
    { name: 'history', arrive: () => this.#see('history') }
  ];

  readonly stop = $derived(this.at === null ? null : (this.stops[this.at] ?? null));

  /** Opens the example of the language that is spoken, and begins in it. */
  async begin(): Promise<void> {
    this.#workshop = null;
    const key = EXAMPLES.find((example) => example.language === speech.language)?.key;
    if (key && (await desk.open(() => wire.openExample(key)))) await this.#to(0);
  }

  next = () => this.#to((this.at ?? 0) + 1);
  back = () => this.#to((this.at ?? 0) - 1);

  /** Leaves the copy that was practised on; the example stays open. */
  async end(): Promise<void> {
    this.at = null;
    if (desk.frame?.rehearsal) await desk.leave();
  }

  async #to(at: number): Promise<void> {
    const stop = this.stops[at];
    if (!stop) return;
    await stop.arrive();
    this.at = at;
  }

  async #see(at: 'cycle' | 'board' | 'map' | 'history'): Promise<void> {
    if (desk.frame?.rehearsal) await desk.leave();
    const place = PLACES.find((place) => place.at === at);
    if (place) await goTo(place);
  }

  /** A half day of setting is laid out once. */
  async #plan(): Promise<void> {
    if (desk.frame?.rehearsal) await desk.leave();
    const { cycle, frame } = desk;
    if (this.#workshop === null && cycle && frame) {
      const template = 'setting.halfday';
      const made = await desk.act({ do: 'planWorkshop', cycle: cycle.id, unit: cycle.unit, template, date: isoDay(), minutes: null, language: frame.language });
      this.#workshop = made?.made[0] ?? null;
    }
    await desk.go({ at: 'planner', workshop: this.#workshop });
  }

  async #practise(step: string): Promise<void> {
    if (!desk.frame?.rehearsal && this.#workshop !== null) await desk.rehearse(this.#workshop);
    await toStep(step);
  }
}

export const tour = new Tour();
