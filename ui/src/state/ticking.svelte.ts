import { createSubscriber } from 'svelte/reactivity';

const every = createSubscriber((update) => {
  const timer = setInterval(update, 250);
  return () => clearInterval(timer);
});

/** Milliseconds since the page was opened; whoever reads it in markup is drawn again four times a second. */
export function ticking(): number {
  every();
  return performance.now();
}
