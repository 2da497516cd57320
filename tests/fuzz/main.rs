//! The long form of fuzzing: libFuzzer looks for new ways through a parser, guided by what it has covered. Which one is
//! said by `ATELIER_FUZZ`; `ATELIER_FUZZ_SAMPLES` names a folder that is filled with sound samples first. Built on the
//! stable compiler with the coverage of LLVM and without a sanitizer: see `soak` in the Makefile.

#![no_main]
#![allow(unsafe_code, reason = "libFuzzer calls by a name of C")]

use std::sync::OnceLock;

use atelier_tests::{PARSERS, Parser, samples};
use libfuzzer_sys::fuzz_target;

static PARSER: OnceLock<Parser> = OnceLock::new();

fuzz_target!(|bytes: &[u8]| {
    let parser = PARSER.get_or_init(|| {
        let wanted = std::env::var("ATELIER_FUZZ").expect("ATELIER_FUZZ names a parser");
        let (name, parser) = PARSERS.iter().find(|(name, _)| *name == wanted).expect("a parser of that name");
        if let Some(folder) = std::env::var_os("ATELIER_FUZZ_SAMPLES") {
            for (no, sample) in samples(name).into_iter().enumerate() {
                let _ = std::fs::write(std::path::Path::new(&folder).join(format!("sample-{no}")), sample);
            }
        }
        *parser
    });
    parser(bytes);
});
