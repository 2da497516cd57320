// The introduction as a row of pages, in the order the room turns them: slides, two examples, the cards of both games.

import type { Card, CardAnswer, ExampleOkr, Introduction, Localised, PracticeAnswer, Slide } from '../../gen/wire';
import { LANGUAGES, say } from '../../texts';

export type IntroductionPage = { title: Localised } & (
  | { kind: 'slide'; slide: Slide }
  | { kind: 'example'; example: ExampleOkr; good: boolean }
  | { kind: 'card'; card: Card<CardAnswer> }
  | { kind: 'practice'; card: Card<PracticeAnswer> }
);

const titled = (key: string): Localised => Object.fromEntries(LANGUAGES.map((language) => [language, say(language, key)])) as unknown as Localised;

export function pagesOf(introduction: Introduction): IntroductionPage[] {
  return [
    ...introduction.slides.map((slide) => ({ kind: 'slide' as const, title: slide.title, slide })),
    { kind: 'example', title: titled('desk-page-bad'), example: introduction.badExample, good: false },
    { kind: 'example', title: titled('desk-page-good'), example: introduction.goodExample, good: true },
    ...introduction.cards.map((card) => ({ kind: 'card' as const, title: titled('desk-page-card'), card })),
    ...introduction.practice.map((card) => ({ kind: 'practice' as const, title: titled('desk-page-practice'), card }))
  ];
}
