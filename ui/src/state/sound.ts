// Two soft tones, made on the spot: one when a minute is left, a lower pair when the time is over. Silent unless the
// person who runs the workshop switched sound on.

let context: AudioContext | null = null;

/** A tone of `hertz` that swells and fades, `at` seconds from now. */
function tone(audio: AudioContext, hertz: number, at: number): void {
  const begin = audio.currentTime + at;
  const [source, volume] = [audio.createOscillator(), audio.createGain()];
  source.type = 'sine';
  source.frequency.value = hertz;
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(0.12, begin + 0.06);
  volume.gain.exponentialRampToValueAtTime(0.0001, begin + 0.9);
  source.connect(volume).connect(audio.destination);
  source.start(begin);
  source.stop(begin + 1);
}

/** Never fails: a machine without sound stays quiet. */
export async function chime(when: 'soon' | 'over'): Promise<void> {
  try {
    context ??= new AudioContext();
    await context.resume();
    if (when === 'soon') return tone(context, 659.25, 0);
    tone(context, 523.25, 0);
    tone(context, 392, 0.35);
  } catch {
    context = null;
  }
}
