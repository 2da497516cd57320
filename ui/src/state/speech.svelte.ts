import type { Language } from '../gen/wire';

/** The language of the machine when it is one of ours. */
function ofTheMachine(): Language {
  const tag = globalThis.navigator?.language?.slice(0, 2) ?? 'en';
  if (tag === 'nl') return 'nl';
  return tag === 'nb' || tag === 'no' || tag === 'nn' ? 'nb' : 'en';
}

/** The language this surface speaks. One window is one surface, so there is one of these. */
class Speech {
  readonly machine = ofTheMachine();
  #language = $state<Language>(this.machine);

  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
    document.documentElement.lang = language;
  }
}

export const speech = new Speech();
