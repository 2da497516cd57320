//! The three languages of the product. Console, room and paper may each speak another one;
//! what people typed keeps the language it was typed in and is never translated.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A language the product speaks.
    #[derive(Default)]
    pub enum Language {
        /// Dutch.
        Nl = "nl",
        /// Norwegian Bokmål.
        Nb = "nb",
        /// English.
        #[default]
        En = "en",
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn every_language_is_read_back_from_its_key() {
        for &language in Language::ALL {
            assert_eq!(language.to_string().parse(), Ok(language));
        }
    }

    #[test]
    fn an_unknown_language_is_named_in_the_error() {
        let error = "fr".parse::<Language>().unwrap_err();
        assert_eq!(error.to_string(), "\"fr\" is no Language");
    }
}
