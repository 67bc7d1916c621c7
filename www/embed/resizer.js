// Says the height to a page that sizes its frames by iframe-resizer, version 4 or 5, as many content-management systems do. That
// library gives each frame an id, and sends it in a message whenever the frame has loaded; it takes heights under that id only.

const MARK = "[iFrameSizer]";
/** Asks version 5 for the id once more: it may have sent it before anyone listened. */
const READY = "[iFrameResizerChild]Ready";
/** What it sends by itself has an id, a number of version 1, and so many settings; what it answers has fewer. */
const SETTINGS = 8;
const LONGEST = 5_000;

/** Listens for the id. Returns what tells a height, in CSS pixels. */
export function resizing() {
  let id;
  let latest = 0;
  const say = (why) => {
    if (id === undefined || !latest) return;
    parent.postMessage(`${MARK}${id}:${latest}:${Math.ceil(document.documentElement.clientWidth)}:${why}`, "*");
  };
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || typeof data !== "string" || data.length > LONGEST || !data.startsWith(MARK)) return;
    const settings = data.slice(MARK.length).split(":");
    if (settings.length < SETTINGS) return;
    [id] = settings;
    // Version 5 warns of a frame that names no version.
    say("init:finesight");
  });
  parent.postMessage(READY, "*");
  return (height) => {
    latest = height;
    say("size");
  };
}
