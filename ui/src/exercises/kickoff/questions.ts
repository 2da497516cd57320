// What the questions of a room are sorted and shown by.

import type { Question } from '../../gen/wire';

/** Topics there are, each once, in the order they came up. */
export const topicsOf = (questions: Question[]): string[] => [...new Set(questions.map((question) => question.topic).filter(Boolean))];

/** Those of one topic together; the topic with the most wanted question first, and those without a topic last. */
export function byTopic(questions: Question[]): Question[] {
  const topics = topicsOf(questions);
  const place = ({ topic }: Question) => (topic ? topics.indexOf(topic) : topics.length);
  return [...questions].sort((one, other) => place(one) - place(other));
}
