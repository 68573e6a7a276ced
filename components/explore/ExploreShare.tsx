"use client";

import { useMemo, useState } from "react";
import { type ExploreFact, exploreOptions, isEmptyChoice } from "@/lib/figures/explore-state";
import type { Messages } from "@/lib/i18n/translator";
import { type ExploreChoices, exploreFields } from "@/lib/state/site-fields";
import { FileButtons } from "../share/FileButtons";
import type { FileKind } from "../share/make-file";
import { ShareActions, type ShareActionsProps } from "../share/ShareActions";
import { useUrlState } from "../state/useUrlState";

const KINDS: FileKind[] = ["svg", "png2x", "slide", "square", "transparent", "pptx", "csv", "json"];

/** Everything of the reader's own figure that can be copied or downloaded; files are made in this browser. */
export function ExploreShare(
  props: Omit<ShareActionsProps, "id" | "carriers" | "controls"> & {
    /** Names of the files, and what stands above them. */
    files: Pick<Messages["share"], "download" | "files">;
    choices: ExploreChoices;
    facts: ExploreFact[];
    words: Messages["explore"];
  },
) {
  const { choices, facts, words, files, ...share } = props;
  const fields = useMemo(() => exploreFields(choices), [choices]);
  const { state } = useUrlState(fields);
  const [said, setSaid] = useState("");
  if (isEmptyChoice(state, facts)) return <p className="notice">{words.nothingToShare}</p>;
  return (
    <>
      <ShareActions id="explore" explore={choices} carriers={choices.carriers} controls={[]} {...share} />
      <p className="share-heading needs-js">{files.download}</p>
      <FileButtons
        kinds={KINDS}
        names={files.files}
        id="explore"
        locale={share.locale}
        options={exploreOptions(state)}
        words={{ ...words, earlier: share.labels.earlier }}
        say={setSaid}
      />
      <p role="status">{said}</p>
    </>
  );
}
