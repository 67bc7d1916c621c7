//! Which decisions are the one replayed, and so left out of its own practice.

/// Whether a case is the one replayed, or a part of it: `07/2024 (2)` is a part of `07/2024`.
pub fn is_replayed(replayed: Option<&str>, case: &str) -> bool {
    let rest = replayed.and_then(|replayed| case.strip_prefix(replayed));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(" ("))
}

#[cfg(test)]
mod tests {
    use super::is_replayed;

    #[test]
    fn a_decision_is_replayed_with_all_its_parts_and_no_other_is() {
        let replayed = |case| is_replayed(Some("07/2024"), case);
        assert!(replayed("07/2024") && replayed("07/2024 (1)") && replayed("07/2024 (PIKA)"));
        assert!(!replayed("107/2024") && !replayed("07/20241") && !replayed("07/202"));
        assert!(!is_replayed(None, "07/2024") && !is_replayed(Some("07/2024 (1)"), "07/2024 (2)"));
    }
}
