// Says the height to WordPress, which makes a frame of an address that offers oEmbed, and shows it once the frame has said how high it
// is. It appends a secret to the address, or sends it in a message, and listens only to what repeats it.

const SECRET = /(?:^|#)\?secret=(\w{1,64})$/;

/** The fragment as it was before WordPress, and what tells a height in CSS pixels. */
export function inWordPress(fragment) {
  let secret = SECRET.exec(fragment)?.[1];
  let latest;
  const tell = (height = latest) => {
    latest = height;
    if (secret && latest) parent.postMessage({ message: "height", value: latest, secret }, "*");
  };
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.message !== "ready" || !/^\w{1,64}$/.test(data.secret)) return;
    ({ secret } = data);
    tell();
  });
  return { fragment: fragment.replace(SECRET, ""), tell };
}
