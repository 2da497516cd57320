//! Several names in one sentence.

use super::Words;
use crate::language::Language;

/// "Sem, Lotte en Yara"; English has no comma before its "and".
pub fn list<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let Some((last, before)) = items.split_last() else { return String::new() };
    let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
    if before.is_empty() {
        return last.as_ref().to_owned();
    }
    let and = Words::of(language).message("list-and", &[]);
    format!("{} {and} {}", before.join(", "), last.as_ref())
}

#[cfg(test)]
mod tests {
    use super::list;
    use crate::language::Language::{En, Nb, Nl};

    #[test]
    fn names_are_joined_as_people_say_them() {
        assert_eq!(list(Nl, &["Sem", "Lotte", "Yara"]), "Sem, Lotte en Yara");
        assert_eq!(list(Nb, &["Sem", "Yara"]), "Sem og Yara");
        assert_eq!(list(En, &["Sem"]), "Sem");
        assert_eq!(list::<&str>(En, &[]), "");
    }
}
