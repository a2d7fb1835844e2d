// What the editor says, in the language of the desk: the server sends the words with the page.

/** Gives the text of a name; a name without one is a fault that shows as itself. */
export type Say = (name: string) => string;

/** Reads the words of the page. */
export function readWords(json: string): Say {
  const words = JSON.parse(json) as Record<string, string>;
  return (name) => words[name] ?? name;
}
