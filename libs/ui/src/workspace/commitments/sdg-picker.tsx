import { useState } from 'react';
import { Submit } from '../form/post-form.js';
import { fieldId } from '../form/form-field.js';
import { useText } from '../workspace-context.js';

export interface SdgChoice {
  /** «6» or «6.1». */
  code: string;
  title: string;
  /** Name of a target's goal, by which it is also found. */
  goal?: string;
}

/** Without accents and case: «participacion» finds «participación». */
export function plainForm(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLocaleLowerCase();
}

/** Finds the choices in which every word stands, in any order. */
export function sdgSearch(typed: string): (choice: SdgChoice) => boolean {
  const words = plainForm(typed).split(/\s+/).filter(Boolean);
  return ({ code, title, goal = '' }) => words.every((word) => plainForm(`${code} ${title} ${goal}`).includes(word));
}

/**
 * Goals and targets with a search. Without script the search posts `intent=search-sdg` with `sdgQuery` and keeps what is
 * written; with it the list narrows while typing. What is chosen stays in the form even when it does not match.
 */
export function SdgPicker({ query, choices, chosen, error }: { query: string; choices: SdgChoice[]; chosen: string[]; error?: string }) {
  const t = useText().plan.ficha;
  const [typed, setTyped] = useState(query);
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(chosen));
  const matches = sdgSearch(typed);
  const found = choices.filter(matches).length;
  const id = fieldId('sdg');
  return (
    <fieldset className={error ? 'field field--obs' : 'field'} id={id} tabIndex={-1}>
      <legend>{t.sdg}</legend>
      {error ? <p className="err">{error}</p> : null}
      <label htmlFor="f-sdgQuery" className="lab">
        {t.sdgSearch}
      </label>
      <p className="hint" id="f-sdgQuery-h">
        {t.sdgHint}
      </p>
      <input id="f-sdgQuery" type="search" name="sdgQuery" defaultValue={query} aria-describedby="f-sdgQuery-h" onChange={(event) => setTyped(event.target.value)} />
      <p className="row row--apart small">
        <span className="soft" role="status">
          {t.sdgFound(found)}
        </span>
        <Submit intent="search-sdg" kind="link">
          {t.sdgSearchButton}
        </Submit>
      </p>
      <div className="opts" tabIndex={0} role="group" aria-label={t.sdg}>
        {choices.map((choice) => (
          <label className="opt" key={choice.code} hidden={!matches(choice) && !picked.has(choice.code)}>
            <input
              type="checkbox"
              name="sdg"
              value={choice.code}
              defaultChecked={chosen.includes(choice.code)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                setPicked((before) => {
                  const after = new Set(before);
                  if (on) after.add(choice.code);
                  else after.delete(choice.code);
                  return after;
                });
              }}
            />
            <span>
              <b>{choice.code}</b> {choice.title}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
