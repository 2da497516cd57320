import { tick } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Id, Wall, WallCard } from '../../gen/wire';
import { desk } from '../../state/desk.svelte';
import { isOpen, putInLight } from '../step';

/** A card that moves takes the focus along, when it had it. */
async function stayAt(card: Id | undefined): Promise<void> {
  await tick();
  if (card && document.activeElement === document.body) document.getElementById(`on-wall-${card}`)?.querySelector('button')?.focus();
}

/** The cards somebody picked on a wall, and what may be done with them together. The mouse and the keys both end here. */
export class Picked {
  readonly #wall: () => Wall;
  readonly cards = new SvelteSet<Id>();
  /** The group that was just made and waits for its name. */
  naming = $state<Id | null>(null);
  constructor(wall: () => Wall) {
    this.#wall = wall;
  }

  /** Only what still lies on the wall counts. */
  readonly ids: Id[] = $derived.by(() => {
    if (this.cards.size === 0) return [];
    const wall = this.#wall();
    const all = [...wall.loose, ...wall.clusters.flatMap((cluster) => cluster.cards)];
    return all.filter((card) => this.cards.has(card.id)).map((card) => card.id);
  });

  readonly #workshop = $derived(desk.screen?.screen === 'workshop' ? desk.screen : null);
  /** Whether the room shows this wall, so that one of its cards can be shown there large. */
  readonly lights: boolean = $derived.by(() => {
    const scene = this.#workshop?.room.scene;
    const board = scene?.scene === 'wall' ? scene.wall.board.id : scene?.scene === 'crowd' ? scene.board : null;
    return this.#workshop !== null && isOpen(this.#workshop) && board === this.#wall().board.id;
  });
  /** The card the room sees large. */
  readonly inLight: WallCard | null = $derived.by(() => {
    const spotlight = this.lights ? this.#workshop?.stage.spotlight : null;
    if (spotlight?.on !== 'card') return null;
    const wall = this.#wall();
    return [...wall.loose, ...wall.clusters.flatMap((cluster) => cluster.cards)].find((card) => card.id === spotlight.id) ?? null;
  });

  async light(card: Id | null): Promise<void> {
    if (this.#workshop) await putInLight(this.#workshop.workshop.id, card ? { on: 'card', id: card } : null);
  }

  /** Shows the card that has the focus, or the first one that is picked; the same card again takes it away. */
  async show(): Promise<void> {
    if (!this.lights) return;
    const focused = document.activeElement?.closest('[id^="on-wall-"]')?.id.slice('on-wall-'.length);
    const card = focused ?? this.ids[0] ?? null;
    await this.light(card === this.inLight?.id ? null : card);
  }

  toggle(card: Id): void {
    if (!this.cards.delete(card)) this.cards.add(card);
  }

  clear(): void {
    this.cards.clear();
  }

  async group(cards: Id[] = this.ids): Promise<void> {
    if (cards.length === 0) return;
    const done = await desk.act({ do: 'groupCards', board: this.#wall().board.id, cards, title: '' });
    if (!done) return;
    this.clear();
    this.naming = done.made[0] ?? null;
  }

  async merge(): Promise<void> {
    const cards = this.ids;
    if (cards.length < 2 || !(await desk.act({ do: 'mergeCards', cards }))) return;
    this.clear();
    await stayAt(cards[0]);
  }

  /** Puts cards at the end of a group, or back among those that are in none. */
  async put(cluster: Id | null, cards: Id[] = this.ids): Promise<void> {
    const wall = this.#wall();
    for (const card of cards) {
      const there = cluster === null ? wall.loose : (wall.clusters.find((other) => other.id === cluster)?.cards ?? []);
      if (!(await desk.act({ do: 'moveCard', card, cluster, to: there.length }))) return;
    }
    this.clear();
    await stayAt(cards[0]);
  }

  /** What a card that is dragged takes along: all picked ones when it is one of them. */
  along(card: Id): Id[] {
    return this.cards.has(card) ? this.ids : [card];
  }
}
