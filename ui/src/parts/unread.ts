/** A text that could not be understood where it was typed; its message is in the words of the surface. */
export class Unread extends Error {}
