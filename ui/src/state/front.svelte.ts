// With one screen the room takes the window of the console. What lies behind it hears no pointer and has no focus, but
// its keys go on working; lines are typed over the picture.

/** Takes lines that people say, one thing a line. */
export interface Lines {
  lang: string;
  label: string;
  placeholder: string;
  keep: (texts: string[]) => Promise<boolean>;
  told: (count: number) => string;
  added?: (count: number) => void;
}

class Front {
  /** The room is in front. */
  room = $state(false);
  /** Asked for over the picture. */
  lines = $state<Lines | null>(null);

  /** Shows the room, or the console again. */
  turn(room: boolean): void {
    this.room = room;
    this.lines = null;
  }
}

export const front = new Front();
