// The introduction as pages in one row: why, how, what; a weak and a strong example; the two games, a card a page.
// The console turns them by number, so both read the order here.

import type { Card, ExampleOkr, Introduction, Slide } from '../gen/wire';

export type Page =
  | { page: 'slide'; slide: Slide }
  | { page: 'example'; good: boolean; example: ExampleOkr }
  | { page: 'game'; kind: 'card' | 'practice'; no: number; count: number; card: Card<string> };

export function pagesOf(introduction: Introduction): Page[] {
  const game = (kind: 'card' | 'practice', cards: Card<string>[]): Page[] =>
    cards.map((card, index) => ({ page: 'game', kind, no: index + 1, count: cards.length, card }));
  return [
    ...introduction.slides.map((slide): Page => ({ page: 'slide', slide })),
    { page: 'example', good: false, example: introduction.badExample },
    { page: 'example', good: true, example: introduction.goodExample },
    ...game('card', introduction.cards),
    ...game('practice', introduction.practice)
  ];
}
