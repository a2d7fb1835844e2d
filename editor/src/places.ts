// Places in the text that a plugin keeps: they move with what is typed before them, until they are set anew.

import type { PluginKey, StateField } from 'prosemirror-state';
import type { Mapping } from 'prosemirror-transform';

/** A plugin's state: places that follow the text. `moved` gives where one is after a change, or none if it is gone. */
export function placesInText<Place>(key: PluginKey<readonly Place[]>, moved: (place: Place, mapping: Mapping) => Place | null): StateField<readonly Place[]> {
  return {
    init: () => [],
    apply(transaction, places) {
      const set = transaction.getMeta(key) as readonly Place[] | undefined;
      if (set) return set;
      if (!transaction.docChanged || places.length === 0) return places;
      return places.flatMap((place) => moved(place, transaction.mapping) ?? []);
    },
  };
}
