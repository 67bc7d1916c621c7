// Bytes as text that HTML leaves as it is: two letters for thirteen bits, so text is 1.23 times as long as what it says, where
// base64 is 1.33 times as long. (The way of basE91, without its choice between 13 and 14 bits.)

// What can be seen of ASCII, without what could begin something in HTML or in a script: 91 letters, of which two say 8,281 things.
const LETTERS = Array.from({ length: 94 }, (_, place) => String.fromCharCode(0x21 + place)).filter((letter) => !"<&\\".includes(letter));
const BASE = LETTERS.length;
const [PAIR, HALF] = [13, 6];

/** The text of bytes. The last of them need a pair of letters, or one. */
export function written(bytes) {
  const text = [];
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < PAIR) continue;
    const value = held & 0x1fff;
    text.push(LETTERS[value % BASE], LETTERS[Math.floor(value / BASE)]);
    held >>= PAIR;
    bits -= PAIR;
  }
  if (bits) text.push(LETTERS[held % BASE]);
  if (bits > HALF) text.push(LETTERS[Math.floor(held / BASE)]);
  return text.join("");
}

/** The bytes of such a text: as many as were written, for what is left over is less than a byte. */
export function read(text) {
  const values = new Uint8Array(128);
  LETTERS.forEach((letter, value) => (values[letter.charCodeAt(0)] = value));
  const bytes = new Uint8Array(Math.floor((Math.floor(text.length / 2) * PAIR + (text.length % 2) * HALF) / 8));
  let [place, held, bits] = [0, 0, 0];
  for (let letter = 0; letter < text.length; letter += 2) {
    const whole = letter + 1 < text.length;
    held |= (values[text.charCodeAt(letter)] + (whole ? values[text.charCodeAt(letter + 1)] * BASE : 0)) << bits;
    bits += whole ? PAIR : HALF;
    for (; bits >= 8; bits -= 8) {
      bytes[place++] = held;
      held >>= 8;
    }
  }
  return bytes;
}
