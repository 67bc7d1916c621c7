// Takes from a worker what reaches beyond it and its page. To import another module it needs nothing of these, and the build makes
// one file of the worker, which imports none.

const REACHES =
  "fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource importScripts Worker SharedWorker BroadcastChannel caches indexedDB RTCPeerConnection webkitRTCPeerConnection Notification";

for (let of = globalThis; of; of = Object.getPrototypeOf(of)) for (const name of REACHES.split(" ")) Reflect.deleteProperty(of, name);
for (const name of ["sendBeacon", "storage", "serviceWorker", "locks"]) {
  for (let of = navigator; of; of = Object.getPrototypeOf(of)) Reflect.deleteProperty(of, name);
}
