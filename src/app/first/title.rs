//! The title of a view, as the browser shows it on its tab and keeps it in its history: never anything of a case.

use super::asking;
use crate::app::route::Route;
use crate::app::state::State;
use crate::text::keys;

/// The title.
pub fn of(state: &State) -> String {
    let lang = state.lang;
    let page = lang.text(keys::PAGE_NAME);
    let view = match state.route {
        Route::Start => return page.to_owned(),
        Route::Question(question) => asking::heading(state, question),
        Route::Result => lang.text(keys::RESULT_HEADING),
        Route::Why => lang.text(keys::OUTCOME_WHY),
        Route::Cases => lang.text(keys::OUTCOME_CASES),
        Route::Law => lang.text(keys::OUTCOME_LAW),
        Route::Change => lang.text(keys::OUTCOME_CHANGE),
        Route::Case => lang.text(keys::PAGE_FORM),
        Route::Check => lang.text(keys::PAGE_CHECK),
        Route::Decisions => lang.text(keys::PAGE_DECISIONS),
    };
    [view, " – ", page].concat()
}
