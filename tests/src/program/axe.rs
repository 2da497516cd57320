//! Accessibility of what is in sight, by the rules of axe-core (WCAG 2.2 A and AA, and good practice).

use std::{fmt, path::Path};

use serde::Deserialize;
use serde_json::json;

use super::Program;
use crate::Result;

/// Light has every rule; dark differs in colours alone.
const RUN: &str = "
const done = arguments[arguments.length - 1];
const root = document.documentElement;
const shown = root.dataset.theme;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const drawn = () => new Promise((after) => requestAnimationFrame(after));
const run = async (theme, runOnly) => {
  root.dataset.theme = theme;
  document.body.hidden = true;
  void document.body.offsetHeight;
  document.body.hidden = false;
  await drawn();
  await drawn();
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => ({ theme, id, help, nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }));
};
(async () => {
  try {
    const light = await run('light', { type: 'tag', values: tags });
    done({ found: [...light, ...(await run('dark', { type: 'rule', values: ['color-contrast'] }))] });
  } catch (reason) {
    done({ trouble: String(reason) });
  } finally {
    root.dataset.theme = shown;
  }
})();";

/// A rule that is broken, in which theme, and by what.
#[derive(Debug, Deserialize)]
pub struct Violation {
    pub theme: String,
    pub id: String,
    pub help: String,
    pub nodes: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ({}): {}", self.id, self.theme, self.help)?;
        self.nodes.iter().try_for_each(|node| write!(out, "\n    {node}"))
    }
}

impl Program {
    /// What the page in sight breaks, light and dark.
    ///
    /// # Errors
    /// When the rules are not there or cannot be run.
    pub async fn violations(&self) -> Result<Vec<Violation>> {
        let there = self.client.execute("return typeof axe !== 'undefined';", Vec::new()).await?;
        if there != json!(true) {
            self.client.execute(&format!("{}; window.axe = axe;", rules()?), Vec::new()).await?;
        }
        let answer = self.client.execute_async(RUN, Vec::new()).await?;
        match answer.get("found") {
            Some(found) => Ok(serde_json::from_value(found.clone())?),
            None => Err(format!("axe: {answer}").into()),
        }
    }

    /// # Errors
    /// Every violation in words.
    pub async fn is_accessible(&self, screen: &str) -> Result<()> {
        let found: Vec<String> = self.violations().await?.iter().map(Violation::to_string).collect();
        if found.is_empty() { Ok(()) } else { Err(format!("{screen}: {}", found.join("\n  ")).into()) }
    }
}

fn rules() -> Result<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    Ok(std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?)
}
