import { boolean, text } from "../../../core/schema/scalars.ts";
import { list, openObject } from "../../../core/schema/structures.ts";
import { feedEventView } from "../../model/event-view.ts";

/** A page of the feed. */
export const feedView = openObject({
  data: list(feedEventView),
  cursor: text({ description: "Where the next page begins. Never null: store it when you have processed the page." }),
  more: boolean({
    description: "Ask again at once. Otherwise there was no more, and a wait of a second or more is right.",
  }),
});
