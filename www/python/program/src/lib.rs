//! The rules as a WebAssembly module that needs no JavaScript, and imports nothing: JSON text in, JSON text out.
//!
//! A text goes in at an address that [`alloc`] gave, and is taken over by the function that is asked. What comes out is one
//! number: the address of the answer in its upper half, and its length in bytes in the lower. Whoever asked hands the answer
//! back with [`free`]. The objects are those of the library for JavaScript, and so are the problems in them.

mod answers;
mod table;

/// Room for a text of so many bytes, to be handed to one of the functions that are asked.
#[cfg_attr(
    target_family = "wasm",
    expect(unsafe_code, reason = "it has to keep its name"),
    unsafe(no_mangle)
)]
pub extern "C" fn alloc(length: usize) -> *mut u8 {
    Box::into_raw(vec![0_u8; length].into_boxed_slice()).cast()
}

/// Takes an answer back.
///
/// # Safety
///
/// `at` and `length` are those of one answer, which is not used again.
#[expect(unsafe_code, reason = "texts come and go by their addresses")]
#[cfg_attr(target_family = "wasm", unsafe(no_mangle))]
pub unsafe extern "C" fn free(at: *mut u8, length: usize) {
    // SAFETY: as the caller has it, an answer is a box of that length.
    drop(unsafe { taken(at, length) });
}

/// What stands at an address, taken over.
///
/// # Safety
///
/// `at` is what became of a box of `length` bytes, and nobody uses it any more.
#[expect(unsafe_code, reason = "texts come and go by their addresses")]
unsafe fn taken(at: *mut u8, length: usize) -> Box<[u8]> {
    // SAFETY: as the caller has it.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(at, length)) }
}

/// Leaves an answer to whoever asked: where it is, and how long.
fn left(answer: String) -> u64 {
    let length = answer.len();
    let at = Box::into_raw(answer.into_bytes().into_boxed_slice()).cast::<u8>();
    (at.addr() as u64) << 32 | length as u64
}

/// What can be asked: each function takes a text and gives the address and the length of its answer.
macro_rules! asked {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        ///
        /// # Safety
        ///
        /// `at` is what [`alloc`] gave for `length` bytes, and is not used again.
        #[expect(unsafe_code, reason = "texts come and go by their addresses")]
        #[cfg_attr(target_family = "wasm", unsafe(no_mangle))]
        pub unsafe extern "C" fn $name(at: *mut u8, length: usize) -> u64 {
            // SAFETY: as the caller has it, and `alloc` makes a box of that length.
            let given = unsafe { taken(at, length) };
            left(answers::$name(&given))
        }
    )+};
}

asked! {
    /// Assesses a case.
    assess;
    /// Assesses many cases: `{ "cases": [case] }`, or `{ "columns": { key: column }, "rows": number }`.
    assess_many;
    /// Checks a decision on a case.
    check;
    /// What can be asked of a case.
    questions;
    /// What could not be read in a case, and what does not fit together in it.
    validate;
    /// The regimes in short, in the language whose tag is given.
    regimes;
    /// Every table that the rules work with, in the language whose tag is given.
    law_book;
    /// What the numbers of many cases stand for; whatever is given.
    legend;
    /// The version; whatever is given.
    version;
}
