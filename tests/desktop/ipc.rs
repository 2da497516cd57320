//! Every action there is, sent by a page with what no page of ours sends: ids of nobody, endless texts, words that are no
//! key.

use std::collections::BTreeMap;

use atelier_core::{action::Action, example::Progress, exchange::Scope, language::Language};
use atelier_tests::{
    Result,
    home::{Home, now},
    program::Program,
};
use serde_json::{Value, json};

const NOBODY: &str = "00000000-0000-4000-8000-000000000000";
/// Longer than any text may be.
const ENDLESS: usize = 60_000;

/// Why a value is no action, as the wire tells it.
fn trouble(action: &Value) -> Option<String> {
    serde_json::from_value::<Action>(action.clone()).err().map(|error| error.to_string())
}

/// What stands between backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The keys that would do instead of one nobody knows.
fn instead(trouble: Option<String>) -> Vec<String> {
    let told = trouble.filter(|told| told.contains("unknown variant"));
    told.map(|told| quoted(&told).into_iter().skip(1).collect()).unwrap_or_default()
}

/// The field that is missing first.
fn missing(trouble: &str) -> Option<String> {
    trouble.contains("missing field").then(|| quoted(trouble).into_iter().next()).flatten()
}

/// Actions begun so, with every field they need; none when a field takes something larger than a value.
fn finished(begun: &Value) -> Vec<Value> {
    let Some(told) = trouble(begun) else { return vec![begun.clone()] };
    let Some(field) = missing(&told) else { return Vec::new() };
    let with = |value: Value| {
        let mut more = begun.clone();
        more[&field] = value;
        more
    };
    // A value fits when what is wrong after it, if anything, is that the next field is missing.
    let fits =
        |more: &Value| trouble(more).is_none_or(|told| missing(&told).is_some_and(|next| next != field));
    let plain = [
        json!(NOBODY),
        json!("2026-10-05"),
        json!("09:00"),
        json!("x"),
        json!(1),
        json!(true),
        json!([]),
        json!(["x"]),
    ];
    let keys = instead(trouble(&with(json!("no such key"))));
    let value =
        plain.into_iter().chain(keys.first().map(|key| json!(key))).find(|value| fits(&with(value.clone())));
    if let Some(value) = value {
        return finished(&with(value));
    }
    // A change of one of several fields, each of which takes a value.
    let changes = ["field", "kind", "method"].into_iter().flat_map(|tag| {
        let names = instead(trouble(&with(json!({ tag: "no such key" }))));
        names.into_iter().map(move |name| (tag, name))
    });
    changes.flat_map(|(tag, name)| changed(begun, &field, json!({ tag: name }))).collect()
}

/// The same for what lies inside a field.
fn changed(begun: &Value, field: &str, inner: Value) -> Vec<Value> {
    let with = |inner: &Value| {
        let mut more = begun.clone();
        more[field] = inner.clone();
        more
    };
    let told = trouble(&with(&inner));
    let next = told.as_deref().and_then(missing).filter(|next| inner.get(next).is_none());
    let Some(next) = next.filter(|next| ["to", "id", "value", "day"].contains(&next.as_str())) else {
        return if told.is_none() || told.as_deref().and_then(missing).is_some() {
            finished(&with(&inner))
        } else {
            Vec::new()
        };
    };
    let plain =
        [json!(NOBODY), json!("x"), json!(1), json!(true), json!("2026-10-05"), json!([]), json!(null)];
    let keys = {
        let mut more = inner.clone();
        more[&next] = json!("no such key");
        instead(trouble(&with(&more)))
    };
    let mut tries = plain.into_iter().chain(keys.into_iter().map(|key| json!(key)));
    let found = tries.find_map(|value| {
        let mut more = inner.clone();
        more[&next] = value;
        let told = trouble(&with(&more));
        told.as_deref().is_none_or(|told| missing(told).is_some_and(|other| other != next)).then_some(more)
    });
    found.map(|inner| changed(begun, field, inner)).unwrap_or_default()
}

/// Every action with ids of nobody, and how many kinds there are.
fn actions() -> (Vec<Value>, usize) {
    let names = instead(trouble(&json!({ "do": "no such key" })));
    let made = names.iter().flat_map(|name| finished(&json!({ "do": name }))).collect();
    (made, names.len())
}

/// The same with each text in it, but for its name, replaced.
fn with_texts(action: &Value, text: &str) -> Value {
    fn replace(value: &mut Value, text: &str) {
        match value {
            Value::String(old) if old != NOBODY => text.clone_into(old),
            Value::Array(all) => all.iter_mut().for_each(|one| replace(one, text)),
            Value::Object(all) => {
                let words = all
                    .iter_mut()
                    .filter(|(key, _)| !["do", "field", "kind", "method"].contains(&key.as_str()));
                words.for_each(|(_, one)| replace(one, text));
            }
            _ => {}
        }
    }
    let mut action = action.clone();
    replace(&mut action, text);
    action
}

/// The same with the id of something that is there in each field that is called like it.
fn with_ids(action: &Value, ids: &BTreeMap<String, Value>) -> Value {
    let mut action = action.clone();
    for (key, value) in action.as_object_mut().into_iter().flatten() {
        if let Some(id) = ids.get(key).filter(|_| value == NOBODY) {
            *value = id.clone();
        }
    }
    action
}

/// S5. Seen failing: with `Internal` as the code of what is not there.
#[tokio::test]
async fn no_action_of_a_page_breaks_the_program_whatever_is_in_it() -> Result<()> {
    let home = Home::new(Language::En)?;
    let book = home.put_example(Progress::Run)?;
    let archive: Value = serde_json::from_slice(&book.archive(Scope::Whole, now())?)?;
    drop(book);
    let tables = archive["rows"].as_object().ok_or("no rows")?;
    let ids =
        tables.iter().filter_map(|(table, rows)| Some((table.clone(), rows[0].get("id")?.clone()))).collect();
    let (nobody, kinds) = actions();
    let mut reached: Vec<&str> = nobody.iter().filter_map(|action| action["do"].as_str()).collect();
    reached.dedup();
    println!("S5: {} actions of {} kinds out of {kinds}", nobody.len(), reached.len());
    assert!(reached.len() * 10 > kinds * 9, "too few kinds of actions: {reached:?}");

    let program = Program::start(&home).await?;
    program.press(&program.words("ui-open")).await?;
    program.sees(&program.words("ui-cycle")).await?;
    let endless = "x".repeat(ENDLESS);
    let act = |action: Value| json!({ "request": { "ask": "act", "action": action } });
    let mut sent: Vec<Value> = nobody.iter().cloned().map(act).collect();
    sent.extend(nobody.iter().map(|action| act(with_texts(action, "no such key"))));
    sent.extend(nobody.iter().map(|action| act(with_texts(&with_ids(action, &ids), &endless))));
    for some in sent.chunks(40) {
        for (request, answer) in some.iter().zip(program.ask(some).await?) {
            let code = answer["error"]["code"].as_str();
            assert!(answer.get("ok").is_some() || code.is_some(), "{request:.300}: {answer:.300}");
            assert!(
                !matches!(code, Some("internal" | "storage" | "damaged")),
                "{request:.300}: {answer:.300}"
            );
        }
    }
    program.close().await?;
    let book = home.open_book()?;
    book.verify()?;
    let held = String::from_utf8(book.archive(Scope::Whole, now())?)?;
    assert!(!held.contains(&endless), "an endless text was kept");
    Ok(())
}
