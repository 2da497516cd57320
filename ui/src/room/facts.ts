// What stands below the picture beside the clock: one quiet line of what there is so far.

import type { Clock, DeckSlide, RoomView, RoomVote, Scene, Wall } from '../gen/wire';
import { sheetsOf } from './sheets';
import type { Tongue } from './tongue';

/** The vote that stands in front. Once shown, the worth of the time goes into the overview and the dots go to the measures, as soon as there are key results. */
function voteIn(scene: Scene): RoomVote | null {
  if (scene.scene === 'closing' || scene.scene === 'kickedOff' || scene.scene === 'changes' || scene.scene === 'reflectionClosing') return scene.roti?.results ? null : scene.roti;
  if (scene.scene === 'gate') return scene.vote?.results ? null : scene.vote;
  if (scene.scene === 'checkInBelief') return scene.vote?.results ? null : scene.vote;
  if (scene.scene === 'keyResults') return scene.vote?.results && scene.objective?.keyResults.length ? null : scene.vote;
  return 'vote' in scene ? scene.vote : null;
}

/** A vote that is still of interest: not one that was called off or replaced by a new round. */
export function votedOn(scene: Scene): RoomVote | null {
  const vote = voteIn(scene);
  return vote && vote.state !== 'cancelled' && vote.state !== 'superseded' ? vote : null;
}

export const cardsOf = (wall: Wall): number => wall.loose.length + wall.clusters.reduce((sum, cluster) => sum + cluster.cards.length, 0);

function factsOfVote(vote: RoomVote, say: Tongue['say']): string[] {
  return [
    vote.results || vote.tooFew ? say('room-voted', { voted: vote.voted, eligible: vote.eligible }) : '',
    vote.method === 'dots' && vote.budget ? say('room-dots-each', { count: vote.budget }) : '',
    vote.anonymous ? say('room-anonymous') : '',
    vote.roundNo > 1 ? say('room-round', { no: vote.roundNo }) : ''
  ];
}

/** The line in words; empty when the picture says it all. */
export function factsOf({ scene, sheet }: RoomView, { say }: Tongue): string {
  const vote = votedOn(scene);
  const facts: string[] = [];
  if (vote) facts.push(...factsOfVote(vote, say));
  else if (scene.scene === 'wall') {
    facts.push(say('room-cards', { count: cardsOf(scene.wall) }));
    if (scene.wall.clusters.length) facts.push(say('room-clusters', { count: scene.wall.clusters.length }));
    if (scene.wall.sealed) facts.push(say('room-sealed', { count: scene.wall.sealed }));
  } else if (scene.scene === 'crowd') {
    const clusters = scene.groups.filter((group) => group.cluster !== null);
    facts.push(say('room-cards', { count: scene.groups.reduce((sum, group) => sum + group.cards, 0) }));
    if (clusters.length) facts.push(say('room-clusters', { count: clusters.length }));
    if (scene.sealed) facts.push(say('room-sealed', { count: scene.sealed }));
  } else if (scene.scene === 'sorting') facts.push(say('room-clusters', { count: scene.clusters.length }));
  else if (scene.scene === 'objectives') facts.push(say('room-objectives', { count: scene.objectives.length }));
  else if (scene.scene === 'slide') {
    facts.push(say('room-of', { no: scene.no, count: scene.count }));
    if (scene.nextSpeaker) facts.push(say('room-kickoff-next', { name: scene.nextSpeaker }));
  } else if (scene.scene === 'questions') {
    if (scene.open.length) facts.push(say('room-kickoff-open', { count: scene.open.length }));
    if (scene.settled) facts.push(say('room-kickoff-settled', { count: scene.settled }));
    if (scene.sealed) facts.push(say('room-kickoff-sealed', { count: scene.sealed }));
  }
  else if (scene.scene === 'checkInValues') facts.push(say('room-check-no', { no: scene.no, count: scene.count }));
  else if (scene.scene === 'checkInWins' && scene.streak > 1) facts.push(say('check-streak', { count: scene.streak }));
  else if (scene.scene === 'checkInTalk') {
    facts.push(say('room-check-no', { no: scene.no, count: scene.count }));
    if (scene.talk) facts.push(say('room-check-place', { no: scene.talk.no, count: scene.talk.count }));
    if (scene.talk?.keyResult.ownerName) facts.push(say('room-check-owner', { name: scene.talk.keyResult.ownerName }));
  } else if (scene.scene === 'poster' && scene.poster) facts.push(say('room-poster-no', { no: scene.poster.no, of: scene.poster.of }));
  else if (scene.scene === 'feedback' && scene.feedback.length) facts.push(say('room-feedback-left', { open: scene.feedback.filter(({ state }) => state === 'open').length, count: scene.feedback.length }));
  else if (scene.scene === 'gate') facts.push(say('room-published-of', { published: scene.objectives.filter(({ state }) => state === 'published').length, count: scene.objectives.length }));
  const sheets = sheetsOf(scene);
  if (sheets > 1) facts.push(say('room-sheet', { no: Math.min(sheet + 1, sheets), of: sheets }));
  return facts.filter(Boolean).join(' · ');
}

function titleOfSlide(slide: DeckSlide, say: Tongue['say']): string {
  if (slide.slide === 'objective') return slide.objective.text;
  return say(slide.slide === 'notDoing' ? 'deck-not-doing' : 'deck-section-dependencies');
}

/** What stands largest: the question that is asked, what somebody presents, or the prompt of the step. */
export function titleOf(view: RoomView, { say }: Tongue): string {
  const { scene } = view;
  const vote = votedOn(scene);
  if (vote) return vote.question;
  if (scene.scene === 'slide' && scene.slide) return titleOfSlide(scene.slide, say);
  if (scene.scene === 'questions' && scene.inHand) return scene.inHand.text;
  if (scene.scene === 'pulse') return say('kickoff-pulse-question');
  return view.prompt || view.stepTitle;
}

/** Above it at the left: the step, or what a slide is of, and whose it is; of an objective also its theme. */
export function kickerOf(view: RoomView, { say }: Tongue): { what: string; place: string } {
  const slide = view.scene.scene === 'slide' ? view.scene.slide : null;
  const objective = slide?.slide === 'objective' ? slide.objective : null;
  return {
    what: objective ? say('deck-objective', { code: objective.code }) : view.stepTitle || view.workshopTitle,
    place: [objective?.unit ?? view.unitName, view.cycleName, objective?.theme].filter(Boolean).join(' · ')
  };
}

/** The clock that runs in front of everybody: that of the step, or of whoever presents. */
export function clockOf({ scene, clock }: RoomView): Clock | null {
  return scene.scene === 'slide' && scene.slide?.slide === 'objective' ? scene.clock : clock;
}

/** Whether words alone fill the middle. */
export const isHero = (scene: Scene): boolean =>
  ['talk', 'writing', 'asking', 'break'].includes(scene.scene) || (scene.scene === 'questions' && scene.inHand !== null);
