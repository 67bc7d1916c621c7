/** Input that cannot be read: the name of a message and its values, which are said in the language of whoever asked. */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {Record<string, string | number>} [values]
   */
  constructor(message, values = {}) {
    super(message);
    this.values = values;
  }
}
