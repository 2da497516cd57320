import type { Language } from '../gen/wire';

/** The language of the machine when it is one of ours. */
function ofTheMachine(): Language {
  const tag = globalThis.navigator?.language?.slice(0, 2) ?? 'en';
  if (tag === 'nl') return 'nl';
  return tag === 'nb' || tag === 'no' || tag === 'nn' ? 'nb' : 'en';
}

/** Words of an organisation instead of the glossary's, by language: every form of each. */
export type Terms = { [language in Language]?: { [key in string]?: string } };

const same = (one: Terms, other: Terms): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The language this surface speaks, and the terms its organisation chose. One window is one surface, so there is one of these. */
class Speech {
  readonly machine = ofTheMachine();
  #language = $state<Language>(this.machine);

  #terms = $state.raw<Terms>({});

  get terms(): Terms {
    return this.#terms;
  }

  /** The same terms again change nothing, so that no text is said anew for them. */
  set terms(terms: Terms) {
    if (!same(this.#terms, terms)) this.#terms = terms;
  }

  get language(): Language {
    return this.#language;
  }

  set language(language: Language) {
    this.#language = language;
    document.documentElement.lang = language;
  }
}

export const speech = new Speech();
