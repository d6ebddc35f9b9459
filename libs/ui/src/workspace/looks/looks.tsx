import { useEffect, useState } from 'react';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FileUploadField } from '../form/file-upload.js';
import { fieldId } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { PageHead, WorkspaceSection } from '../frame/page-head.js';
import { Note, Status } from '../icon.js';
import { useText } from '../workspace-context.js';

interface ThemeSample {
  accent: string;
  accentWash: string;
  band: string;
  bandSoft: string;
}

interface CheckedColour {
  reads: boolean;
  nearest: string;
  readings: readonly { use: string; ratio: number; reads: boolean }[];
}

/** What the API says of two colours. */
export interface LooksTrial {
  primary: CheckedColour | null;
  secondary: CheckedColour | null;
  palette: { light: ThemeSample; dark: ThemeSample } | null;
}

export interface LooksModel {
  of: 'institute' | 'municipality';
  version: number;
  logo: { src: string; width: number; height: number } | null;
  values: { primary: string; secondary: string };
  trial: LooksTrial;
  maxUploadBytes: number;
}

/** Logo and colours, with what each colour does to the text on it. With script the result follows the typing. */
export function LooksView(props: {
  model: LooksModel;
  idempotencyKey: string;
  errors?: FormErrors;
  saved?: string | null;
  onTry?: (values: LooksModel['values']) => void;
}) {
  const { model, idempotencyKey, errors, onTry } = props;
  const t = useText().looks;
  const [typed, setTyped] = useState(model.values);
  const change = (name: keyof LooksModel['values']) => (value: string) => {
    const values = { ...typed, [name]: value };
    setTyped(values);
    onTry?.(values);
  };
  return (
    <>
      <PageHead title={t.title} lead={model.of === 'institute' ? t.leadInstitute : t.leadMunicipality} />
      {props.saved ? (
        <Note tone="ok" role="status">
          <p>{props.saved}</p>
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={errors} labels={{ primaryColour: t.primary, secondaryColour: t.secondary, logo: t.logoField }} />
      <div className="cols cols--even mt">
        <div>
        <WorkspaceSection id="looks-colours" title={t.colours}>
          <PostForm idempotencyKey={`${idempotencyKey}-colours`} version={model.version} label={t.colours}>
            <ColourField name="primaryColour" label={t.primary} hint={t.primaryHint} value={typed.primary} error={errors?.primaryColour} onChange={change('primary')} />
            <ColourField name="secondaryColour" label={t.secondary} hint={t.secondaryHint} value={typed.secondary} error={errors?.secondaryColour} onChange={change('secondary')} />
            <Trial trial={model.trial} />
            <p className="row mt">
              <Submit intent="colours">{t.save}</Submit>
              <Submit intent="try" kind="plain">
                {t.tryIt}
              </Submit>
            </p>
          </PostForm>
        </WorkspaceSection>
        </div>
        <div>
        <WorkspaceSection id="looks-logo" title={t.logo}>
          {model.logo ? (
            <>
              <p className="logo-shown">
                <img src={model.logo.src} width={model.logo.width} height={model.logo.height} alt="" />
              </p>
              <p className="soft small">{t.logoNow}</p>
              <PostForm idempotencyKey={`${idempotencyKey}-remove`} label={t.logoRemove}>
                <p className="mt">
                  <Submit intent="remove-logo" kind="link-end">
                    {t.logoRemove}
                  </Submit>
                </p>
              </PostForm>
            </>
          ) : (
            <p className="soft">{model.of === 'institute' ? t.logoNone : t.logoOfNetwork}</p>
          )}
          <PostForm action="?logo=1" idempotencyKey={`${idempotencyKey}-logo`} multipart label={t.logo}>
            <FileUploadField name="logo" label={t.logoField} hint={t.logoHint} accept="image/png,image/jpeg,image/webp" typesInWords={t.logoTypes} maxBytes={model.maxUploadBytes} error={errors?.logo} />
            <p className="mt">
              <Submit intent="logo" kind="plain">
                {t.logoSend}
              </Submit>
            </p>
          </PostForm>
        </WorkspaceSection>
        </div>
      </div>
    </>
  );
}

function ColourField(props: { name: string; label: string; hint: string; value: string; error?: string; onChange: (value: string) => void }) {
  const t = useText().looks;
  const id = fieldId(props.name);
  // A palette of the browser cannot say "none", and without script it would fight with what is typed.
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return (
    <div className={props.error ? 'field field--obs' : 'field'}>
      <label htmlFor={id}>
        {props.label} <span className="optional">{useText().form.optional}</span>
      </label>
      <p className="hint" id={`${id}-h`}>
        {props.hint}
      </p>
      {props.error ? (
        <p className="err" id={`${id}-e`}>
          {props.error}
        </p>
      ) : null}
      <div className="colour-in">
        <input
          type="text"
          id={id}
          name={props.name}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={[`${id}-h`, props.error ? `${id}-e` : ''].filter(Boolean).join(' ')}
          aria-invalid={props.error ? true : undefined}
        />
        {live ? <input type="color" aria-label={t.pick(props.label)} value={/^#[0-9a-f]{6}$/i.test(props.value) ? props.value : '#0b555c'} onChange={(event) => props.onChange(event.target.value)} /> : null}
      </div>
    </div>
  );
}

function Trial({ trial }: { trial: LooksTrial }) {
  const t = useText().looks;
  const checked = [trial.primary, trial.secondary].filter((one) => one !== null);
  return (
    <div className="mt" role="status">
      <h3>{t.result}</h3>
      {checked.length ? (
        <ul className="lines">
          {checked.flatMap((colour) =>
            colour.readings.map((reading) => (
              <li key={reading.use}>
                <span>
                  {t.uses[reading.use]}: {t.ratio(reading.ratio.toFixed(1))}
                  {reading.reads ? null : <small>{t.nearest(colour.nearest)}</small>}
                </span>
                <Status tone={reading.reads ? 'ok' : 'late'}>{reading.reads ? t.reads : t.fails}</Status>
              </li>
            )),
          )}
        </ul>
      ) : (
        <p className="soft small">{t.nothing}</p>
      )}
      {trial.palette ? (
        <div className="samples mt">
          <Sample theme={trial.palette.light} paper="#ffffff" surface="#f5f3ee" ink="#1d2426" label={t.light} />
          <Sample theme={trial.palette.dark} paper="#14191a" surface="#0e1213" ink="#eef1f0" label={t.dark} />
        </div>
      ) : null}
    </div>
  );
}

/** A page in small. Drawn with attributes: a strict content policy takes no style of theirs. */
function Sample({ theme, paper, surface, ink, label }: { theme: ThemeSample; paper: string; surface: string; ink: string; label: string }) {
  const { sample } = useText().looks;
  return (
    <figure>
      <svg viewBox="0 0 240 132" role="img" aria-label={label}>
        <rect width="240" height="132" fill={surface} />
        <rect width="240" height="30" fill={theme.band} />
        <text x="14" y="20" fontSize="12" fontWeight="600" fill="#ffffff">
          {sample.band}
        </text>
        <rect x="14" y="42" width="212" height="76" rx="6" fill={paper} stroke={theme.accentWash} />
        <rect x="26" y="54" width="84" height="7" rx="3" fill={ink} />
        <text x="26" y="80" fontSize="12" fill={theme.accent} textDecoration="underline">
          {sample.link}
        </text>
        <rect x="26" y="88" width="72" height="22" rx="5" fill={theme.accent} />
        <text x="62" y="103" fontSize="11" fontWeight="600" textAnchor="middle" fill={paper}>
          {sample.button}
        </text>
        <rect x="150" y="54" width="64" height="56" rx="5" fill={theme.accentWash} />
        <circle cx="182" cy="82" r="14" fill={theme.accent} />
      </svg>
      <figcaption className="small soft">{label}</figcaption>
    </figure>
  );
}
