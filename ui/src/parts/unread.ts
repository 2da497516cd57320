/** A text that could not be understood where it was typed; its message is in the words of the surface. */
export class Unread extends Error {}

/** Whether something in the form could not be understood; the cursor then stands there. */
export function atFirstWrong(form: HTMLElement | undefined): boolean {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  wrong?.focus();
  return wrong != null;
}
