//! Tables put together at compile time: a country's own rows after the common ones.

/// The rows of both, the first table's first.
///
/// # Panics
///
/// Does not compile unless `N` is the number of rows of both.
#[expect(clippy::indexing_slicing, reason = "in a constant, an index out of bounds does not compile")]
pub(super) const fn joined<T: Copy, const N: usize>(first: &[T], second: &[T]) -> [T; N] {
    assert!(first.len() + second.len() == N && N > 0);
    let mut all = [if first.is_empty() { second[0] } else { first[0] }; N];
    let mut at = 0;
    while at < N {
        all[at] = if at < first.len() { first[at] } else { second[at - first.len()] };
        at += 1;
    }
    all
}
