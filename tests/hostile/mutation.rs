//! The short form of fuzzing: sound samples with bytes changed, cut, doubled and crossed by a chance that repeats. The long
//! form is `make soak`, where libFuzzer looks for new ways through the same functions.

use atelier_tests::{PARSERS, samples};

/// Mutations of each way in; few of the one that writes files.
fn rounds(parser: &str) -> u64 {
    match parser {
        "workbook" => 60,
        "lines" => 200,
        _ => 1_500,
    }
}

struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound.max(1)
    }
}

fn mutated(sample: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len());
        let length = chance.below(64).min(bytes.len() - at);
        match chance.below(6) {
            0 => bytes[at..at + length].fill(u8::try_from(chance.below(256)).unwrap()),
            1 => bytes.truncate(at.max(1)),
            2 => bytes.splice(at..at, bytes[at..at + length].repeat(3)).for_each(drop),
            3 => bytes.drain(at..at + length).for_each(drop),
            4 => {
                let from = chance.below(other.len());
                let piece = other[from..(from + length).min(other.len())].to_vec();
                bytes.splice(at..at + length, piece).for_each(drop);
            }
            _ => bytes[at] ^= 1 << chance.below(8),
        }
        if bytes.is_empty() {
            bytes.push(b'{');
        }
    }
    bytes
}

#[test]
fn no_mutation_of_a_sound_file_makes_a_way_in_fall_over() {
    for (name, parse) in PARSERS {
        let samples = samples(name);
        for sample in &samples {
            parse(sample);
        }
        let mut chance = Chance(20_261_130);
        for _ in 0..rounds(name) {
            let sample = &samples[chance.below(samples.len())];
            let other = &samples[chance.below(samples.len())];
            parse(&mutated(sample, other, &mut chance));
        }
    }
}
