//! Logos from files that anybody may have made (H21).

use std::{fs, path::PathBuf};

use atelier_core::{error::Code, export::ExportChoices};
use atelier_deck::Looks;

fn looks(name: &str, content: &[u8]) -> atelier_core::error::Result<Looks> {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    Looks::of(&ExportChoices { logo: Some(path.display().to_string()), ..ExportChoices::default() })
}

fn svg(inside: &str) -> String {
    format!("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>{inside}</svg>")
}

#[test]
fn a_sound_svg_is_a_logo() {
    let made = looks("sound.svg", svg("<rect width='40' height='20' fill='#c00'/>").as_bytes()).unwrap();
    let logo = made.logo.unwrap();
    assert_eq!((logo.width, logo.height), (1200, 600));
    assert_eq!(&logo.rgba[..4], [0xcc, 0, 0, 0xff]);
}

#[test]
fn what_acts_refers_outside_or_grows_without_end_is_refused() {
    let many = "<g>".repeat(400) + &"</g>".repeat(400);
    let uses = "<use href='#a'/>".repeat(40);
    for (name, content, reason) in [
        ("script.svg", svg("<script>alert(1)</script>"), "acts"),
        ("entity.svg", format!("<!DOCTYPE svg [<!ENTITY a 'b'>]>{}", svg("&a;")), "acts"),
        ("foreign.svg", svg("<foreignObject/>"), "acts"),
        ("image.svg", svg("<image href='file:///etc/passwd'/>"), "outside"),
        ("style.svg", svg("<rect style='fill: url(http://example.org/a)'/>"), "outside"),
        ("deep.svg", svg(&many), "size"),
        ("uses.svg", svg(&uses), "size"),
        ("text.svg", "no picture".to_owned(), "broken"),
    ] {
        let refused = looks(name, content.as_bytes()).unwrap_err();
        assert_eq!(refused.code, Code::BadPicture, "{name}");
        assert_eq!(refused.args.get("reason").map(String::as_str), Some(reason), "{name}");
    }
}

#[test]
fn a_png_that_claims_to_be_huge_is_refused_before_it_is_unpacked() {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(60_000_u32.to_be_bytes());
    bytes.extend(60_000_u32.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
    let refused = looks("huge.png", &bytes).unwrap_err();
    assert_eq!(refused.args.get("reason").map(String::as_str), Some("size"));
    assert_eq!(looks("cut.png", &bytes[..12]).unwrap_err().code, Code::BadPicture);
}

#[test]
fn a_colour_too_light_to_read_is_darkened() {
    let chosen = |accent: &str| {
        Looks::of(&ExportChoices { accent: Some(accent.into()), ..ExportChoices::default() }).unwrap().accent
    };
    assert_eq!(chosen("#1f6f54"), atelier_deck::document::Colour(0x1f, 0x6f, 0x54));
    assert!(chosen("#ffee00").0 < 0x90);
    assert_eq!(chosen("no colour"), Looks::default().accent);
}
