//! The file itself: small objects packed into object streams, streams deflated beside one another, one table of where
//! everything is. Its identity is made of its bytes and of nothing else.

use std::{
    fmt::Write as _,
    io::Write as _,
    sync::atomic::{AtomicUsize, Ordering},
};

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Object, StringFormat};

use crate::error::{Error, Result};

/// Objects in one object stream.
const PACKED: usize = 160;
/// Stands where the identity goes until it is known.
const UNKNOWN: &str = "00000000000000000000000000000000";

/// Everything in a file but its table.
pub(super) struct Objects {
    next: u32,
    small: Vec<(u32, Vec<u8>)>,
    streams: Vec<Stream>,
}

struct Stream {
    number: u32,
    /// Entries of its dictionary besides length and filter.
    entries: Vec<u8>,
    content: Vec<u8>,
    /// Left as it is, for readers that look for it in plain bytes.
    plain: bool,
}

impl Objects {
    /// What a writer of pages made of them; numbers go on behind its own.
    pub(super) fn of(document: lopdf::Document) -> Objects {
        let mut objects = Objects { next: document.max_id + 1, small: Vec::new(), streams: Vec::new() };
        for ((number, _), object) in document.objects {
            match object {
                Object::Stream(mut stream) => {
                    stream.dict.remove(b"Length");
                    let mut entries = Vec::new();
                    put_entries(&mut entries, &stream.dict);
                    let plain = stream.dict.has(b"Filter");
                    objects.streams.push(Stream { number, entries, content: stream.content, plain });
                }
                object => {
                    let mut bytes = Vec::new();
                    put(&mut bytes, &object);
                    objects.small.push((number, bytes));
                }
            }
        }
        objects
    }

    /// A number that is taken from now on.
    pub(super) fn number(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    pub(super) fn put(&mut self, number: u32, object: String) {
        self.small.push((number, object.into_bytes()));
    }

    pub(super) fn add(&mut self, object: String) -> u32 {
        let number = self.number();
        self.put(number, object);
        number
    }

    pub(super) fn add_stream(&mut self, entries: &str, content: Vec<u8>, plain: bool) -> u32 {
        let number = self.number();
        self.streams.push(Stream { number, entries: entries.as_bytes().to_vec(), content, plain });
        number
    }

    /// The bytes of the file with `root` as its catalog and `info` about it.
    pub(super) fn bytes(mut self, root: u32, info: u32) -> Result<Vec<u8>> {
        let homes = self.pack();
        deflate(&mut self.streams)?;
        let table = self.number();
        let room: usize = self.streams.iter().map(|stream| stream.content.len() + 160).sum();
        let mut out = Vec::with_capacity(room + 4096);
        out.extend_from_slice(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
        let mut places = vec![Place::Free; table as usize + 1];
        for (number, home, index) in homes {
            places[number as usize] = Place::Packed { home, index };
        }
        for stream in &self.streams {
            places[stream.number as usize] = Place::At(out.len());
            let filter = if stream.plain { "" } else { "/Filter/FlateDecode" };
            let length = stream.content.len();
            let _ = write!(out, "{} 0 obj\n<<", stream.number);
            out.extend_from_slice(&stream.entries);
            let _ = writeln!(out, "{filter}/Length {length}>>stream");
            out.extend_from_slice(&stream.content);
            out.extend_from_slice(b"\nendstream\nendobj\n");
        }
        let begin = out.len();
        places[table as usize] = Place::At(begin);
        let rows: Vec<u8> = places.iter().flat_map(|place| place.row()).collect();
        let rows = deflated(&rows).map_err(unwritten)?;
        let (size, length) = (places.len(), rows.len());
        let _ = write!(
            out,
            "{table} 0 obj\n<</Type/XRef/Size {size}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{UNKNOWN}><{UNKNOWN}>]/Filter/FlateDecode/Length {length}>>stream\n"
        );
        let identity_near = begin..out.len();
        out.extend_from_slice(&rows);
        let _ = write!(out, "\nendstream\nendobj\nstartxref\n{begin}\n%%EOF\n");
        name(&mut out, identity_near);
        Ok(out)
    }

    /// Moves the small objects into object streams; number, stream and index there of each.
    fn pack(&mut self) -> Vec<(u32, u32, u16)> {
        let small = std::mem::take(&mut self.small);
        let mut homes = Vec::with_capacity(small.len());
        for group in small.chunks(PACKED) {
            let home = self.number();
            let mut head = String::new();
            let mut body: Vec<u8> = Vec::new();
            for (index, (number, bytes)) in group.iter().enumerate() {
                let _ = write!(head, "{number} {} ", body.len());
                body.extend_from_slice(bytes);
                body.push(b'\n');
                homes.push((*number, home, u16::try_from(index).unwrap_or(0)));
            }
            let entries = format!("/Type/ObjStm/N {}/First {}", group.len(), head.len()).into_bytes();
            let content = [head.into_bytes(), body].concat();
            self.streams.push(Stream { number: home, entries, content, plain: false });
        }
        homes
    }
}

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    Free,
    At(usize),
    Packed { home: u32, index: u16 },
}

impl Place {
    fn row(self) -> [u8; 7] {
        let (kind, where_to, index) = match self {
            Place::Free => (0, 0, u16::MAX),
            Place::At(offset) => (1, u32::try_from(offset).unwrap_or(u32::MAX), 0),
            Place::Packed { home, index } => (2, home, index),
        };
        let [a, b, c, d] = where_to.to_be_bytes();
        let [high, low] = index.to_be_bytes();
        [kind, a, b, c, d, high, low]
    }
}

/// Deflates all that are not left plain, on as many processors as there are.
fn deflate(streams: &mut [Stream]) -> Result<()> {
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(4);
    let next = AtomicUsize::new(0);
    let todo: Vec<&[u8]> =
        streams.iter().map(|stream| if stream.plain { &[][..] } else { stream.content.as_slice() }).collect();
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(content) = todo.get(index) else { return done };
            if !content.is_empty() {
                done.push((index, deflated(content)));
            }
        }
    };
    let done = std::thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(other.join().unwrap_or_default());
        }
        done
    });
    let count = todo.iter().filter(|content| !content.is_empty()).count();
    if done.len() != count {
        return Err(Error::Write("a part of the file was lost".to_owned()));
    }
    for (index, content) in done {
        streams[index].content = content.map_err(unwritten)?;
    }
    for stream in streams.iter_mut().filter(|stream| !stream.plain && stream.content.is_empty()) {
        stream.plain = true;
    }
    Ok(())
}

fn deflated(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 2), Compression::default());
    encoder.write_all(content)?;
    encoder.finish()
}

/// Writes an identity that depends on every byte of the file over the place that is kept for it.
fn name(out: &mut [u8], near: std::ops::Range<usize>) {
    let mut halves = [0xcbf2_9ce4_8422_2325_u64, 0x9e37_79b9_7f4a_7c15];
    for chunk in out.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        let word = u64::from_le_bytes(word);
        halves[0] = (halves[0] ^ word).wrapping_mul(0x0100_0000_01b3).rotate_left(29);
        halves[1] = (halves[1].rotate_left(23) ^ word).wrapping_mul(0xff51_afd7_ed55_8ccd);
    }
    let identity = format!("{:016x}{:016x}", halves[0], halves[1]);
    let dictionary = &mut out[near];
    let mut from = 0;
    while let Some(at) = dictionary[from..].windows(UNKNOWN.len()).position(|part| part == UNKNOWN.as_bytes())
    {
        let at = from + at;
        dictionary[at..at + UNKNOWN.len()].copy_from_slice(identity.as_bytes());
        from = at + UNKNOWN.len();
    }
}

/// An object as it is written.
fn put(out: &mut Vec<u8>, object: &Object) {
    let _ = match object {
        Object::Null => write!(out, "null"),
        Object::Boolean(value) => write!(out, "{value}"),
        Object::Integer(value) => write!(out, "{value}"),
        Object::Real(value) => write!(out, "{value}"),
        Object::Reference((number, generation)) => write!(out, "{number} {generation} R"),
        Object::Name(name) => {
            put_name(out, name);
            Ok(())
        }
        Object::String(text, StringFormat::Literal)
            if !text.iter().any(|byte| b"()\\\r\n".contains(byte)) =>
        {
            out.push(b'(');
            out.extend_from_slice(text);
            out.push(b')');
            Ok(())
        }
        Object::String(text, _) => {
            out.push(b'<');
            for byte in text {
                let _ = write!(out, "{byte:02x}");
            }
            out.push(b'>');
            Ok(())
        }
        Object::Array(objects) => {
            out.push(b'[');
            for object in objects {
                put(out, object);
                out.push(b' ');
            }
            out.push(b']');
            Ok(())
        }
        Object::Dictionary(dictionary) | Object::Stream(lopdf::Stream { dict: dictionary, .. }) => {
            out.extend_from_slice(b"<<");
            put_entries(out, dictionary);
            out.extend_from_slice(b">>");
            Ok(())
        }
    };
}

fn put_entries(out: &mut Vec<u8>, dictionary: &Dictionary) {
    for (key, value) in dictionary {
        put_name(out, key);
        out.push(b' ');
        put(out, value);
    }
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_alphanumeric() || b"+-_.*".contains(byte) {
            out.push(*byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

fn unwritten(error: std::io::Error) -> Error {
    Error::Write(error.to_string())
}
