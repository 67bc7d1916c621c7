// A client of WebDriver, the protocol by which every engine is driven (https://www.w3.org/TR/webdriver2/): as much of it as the
// tests here need.

// The name by which the protocol hands an element over.
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

// Of one command, in milliseconds: a browser that hangs answers none.
const TIMEOUT = 60_000;

/** Begins a session with the driver at `url`; what it may ask for is said by `capabilities`. */
export async function newSession(url, capabilities) {
  const { sessionId } = await send("POST", `${url}/session`, { capabilities: { alwaysMatch: capabilities } });
  const command = (method, path, body) => send(method, `${url}/session/${sessionId}${path}`, body);
  const post = (path, body = {}) => command("POST", path, body);
  const find = async (selector) => (await post("/element", { using: "css selector", value: selector }))[ELEMENT];
  return {
    goTo: (url) => post("/url", { url }),
    reload: () => post("/refresh"),
    resize: (width, height) => post("/window/rect", { width, height }),
    /** What a function gives that is run in the page, or what its promise comes to. */
    evaluate: (run, ...args) => post("/execute/sync", { script: `return (${run}).apply(null, arguments)`, args }),
    /** Presses on the middle of an element, as a pointer does: what lies over it gets the click. */
    click: async (selector) => post(`/element/${await find(selector)}/click`),
    /** Types into an element, or chooses a file by its path. */
    type: async (selector, text) => post(`/element/${await find(selector)}/value`, { text }),
    /** Presses keys, one after another, on what has the focus. */
    press: (keys) => {
      const actions = keys.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);
      return post("/actions", { actions: [{ type: "key", id: "keys", actions }] });
    },
    /** From here on what is asked and done is of the page in a frame, until it is left. */
    enterFrame: async (selector) => post("/frame", { id: { [ELEMENT]: await find(selector) } }),
    leaveFrame: () => post("/frame", { id: null }),
    print: async () => Buffer.from(await post("/print"), "base64"),
    screenshot: async () => Buffer.from(await command("GET", "/screenshot"), "base64"),
    end: () => command("DELETE", ""),
  };
}

/** The keys that are no letters. */
export const KEYS = { tab: "\uE004", enter: "\uE007", space: " ", right: "\uE014", down: "\uE015", end: "\uE010", home: "\uE011" };

async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    headers: { "content-type": "application/json" },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const { value } = await response.json();
  const asked = () => `${method} ${new URL(url).pathname} ${JSON.stringify(body)?.slice(0, 200)}`;
  if (!response.ok) throw new Error(`${value.error}: ${value.message.split("\n")[0]} (${asked()})`);
  return value;
}
