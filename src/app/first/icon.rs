//! The pictures on the tiles. Each is a few strokes in a square of 24, and says nothing that its tile's text does not.

use crate::law::situation::Situation;
use yew::prelude::*;

/// The picture of a situation.
pub fn of(situation: Situation) -> Html {
    drawn(strokes(situation))
}

/// The picture of what is none of these.
pub fn other() -> Html {
    drawn("M4 5h11M4 10h16M4 15h16M4 20h9")
}

fn drawn(strokes: &'static str) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d={strokes} />
        </svg>
    }
}

const fn strokes(situation: Situation) -> &'static str {
    match situation {
        // An open lock.
        Situation::Hacked => "M5 11h14v9H5zM8 11V8a4 4 0 0 1 7.5-2M12 14.5v2.5",
        // An envelope.
        Situation::SentWrong => "M3 6h18v12H3zM3 7l9 6 9-6",
        // An eye.
        Situation::Looked => "M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 .01 0",
        // A camera.
        Situation::Filmed => "M3 7h12v10H3zM15 11l6-3v8l-6-3z",
        // A biscuit.
        Situation::Cookies => {
            "M20.5 12A8.5 8.5 0 1 1 12 3.5a4 4 0 0 0 4.5 4.5 4 4 0 0 0 4 4zM8.5 9v.1M9 15v.1M14.5 14.5v.1"
        }
        // A question in a bubble.
        Situation::NoAnswer => "M4 4h16v12h-9l-5 4v-4H4zM10 8.3a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1M12 13.3v.1",
        // A hand that stops.
        Situation::NoGround => "M12 3a9 9 0 1 0 .01 0M5.7 5.7l12.6 12.6",
        // A loudspeaker.
        Situation::Marketing => "M4 10v4h3l9 5V5l-9 5zM19 9.5c1.3 1.5 1.3 3.5 0 5",
        // A pile.
        Situation::TooMuch => "M4 6c0-4 16-4 16 0s-16 4-16 0v12c0 4 16 4 16 0V6M4 12c0 4 16 4 16 0",
        // A cross in a document.
        Situation::WrongData => "M6 3h9l4 4v14H6zM9.5 11l5 5M14.5 11l-5 5",
        // An empty notice.
        Situation::NotTold => "M12 3a9 9 0 1 0 .01 0M12 11v6M12 7.5v.1",
        // A clock.
        Situation::LateNotice => "M12 3a9 9 0 1 0 .01 0M12 7v5l3.5 2",
        // Two hands: one gives to the other.
        Situation::Processor => "M3 8h12M12 5l3 3-3 3M21 16H9M12 13l-3 3 3 3",
        // A globe.
        Situation::Abroad => "M12 3a9 9 0 1 0 .01 0M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18",
    }
}
