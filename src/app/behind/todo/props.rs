//! What the card is drawn with.

use crate::app::dispatch::Dispatch;
use crate::app::state::State;
use yew::prelude::*;

/// The page as it is, and the way to change it.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The page.
    pub state: State,
    /// Where actions go.
    pub dispatch: Dispatch,
}
