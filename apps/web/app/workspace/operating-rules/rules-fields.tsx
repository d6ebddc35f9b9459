import { FormField, SelectField, WorkspaceSection, type FormErrors, type Locale } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import type { Typed } from '../forms/typed.js';
import { secretariatText } from '../secretariat/secretariat.text.js';

const choicesOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));

interface Props {
  values: Typed;
  errors?: FormErrors;
  sectors: readonly { key: string; name: string }[];
}

/** What the fields are called, by their names. */
export function ruleLabels(locale: Locale, sectors: Props['sectors']): Partial<Record<string, string>> {
  const t = secretariatText[locale].reglas;
  return {
    title: t.name,
    minimum: t.minimum,
    maximum: t.maximum,
    ...Object.fromEntries(sectors.flatMap(({ key, name }) => [[`least-${key}`, t.sectorMinimum(name)], [`most-${key}`, t.sectorMaximum(name)]])),
    term: t.term,
    alternates: t.alternates,
    times: t.times,
    every: t.every,
    everyUnit: t.everyUnit,
    notice: t.notice,
    noticeUnit: t.noticeUnit,
    noticeExtra: t.noticeExtra,
    noticeExtraUnit: t.noticeExtraUnit,
    remote: t.remote,
    quorum: t.quorum,
    quorumCount: t.quorum,
    majority: t.majority,
    majorityCount: t.majority,
    majorityOf: t.majorityOf,
    casting: t.casting,
    minutes: t.minutesDays,
    minutesUnit: t.minutesUnit,
    minutesApproved: t.minutesApproved,
    registeredIn: t.registeredIn,
    registeredOn: t.registeredOn,
  };
}

/** All that the plain form says of how a body works. Everything may stay empty: then it is not said. */
export function RulesFields({ values, errors, sectors }: Props) {
  const locale = useReaderLocale();
  const t = secretariatText[locale].reglas;
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors?.[name], optional: true });
  const duration = (name: string, label: string, unit: string) => (
    <>
      <FormField {...field(name)} label={label} kind="number" />
      <SelectField {...field(`${name}Unit`)} label={unit} choices={choicesOf(t.units)} blank={t.notSaid} />
    </>
  );
  const formula = (name: string, label: string) => (
    <>
      <SelectField {...field(name)} label={label} choices={[...choicesOf(t.formulas), ...(values[name] === 'keep' ? [{ value: 'keep', label: t.keep }] : [])]} blank={t.notSaid} />
      <FormField {...field(`${name}Count`)} label={`${label}: ${t.count.toLocaleLowerCase('es')}`} hint={t.countHint} kind="number" />
    </>
  );
  return (
    <div className="stack-l">
      <FormField {...field('title')} label={t.name} optional={false} max={300} />
      <WorkspaceSection id="rules-members" title={t.members}>
        <div className="pair">
          <FormField {...field('minimum')} label={t.minimum} kind="number" />
          <FormField {...field('maximum')} label={t.maximum} kind="number" />
        </div>
        <label className="opt mt">
          <input type="checkbox" name="odd" value="yes" defaultChecked={values['odd'] === 'yes'} />
          {t.odd}
        </label>
        <div className="pair">
          {sectors.flatMap((sector) => [
            <FormField key={`least-${sector.key}`} {...field(`least-${sector.key}`)} label={t.sectorMinimum(sector.name)} kind="number" />,
            <FormField key={`most-${sector.key}`} {...field(`most-${sector.key}`)} label={t.sectorMaximum(sector.name)} kind="number" />,
          ])}
          {duration('term', t.term, `${t.term}: ${t.unit.toLocaleLowerCase('es')}`)}
        </div>
        <SelectField {...field('alternates')} label={t.alternates} choices={choicesOf(t.alternatesChoices)} blank={t.notSaid} />
      </WorkspaceSection>
      <WorkspaceSection id="rules-sittings" title={t.sittings}>
        <FormField {...field('times')} label={t.times} kind="number" />
        <div className="pair">
          {duration('every', t.every, t.everyUnit)}
          {duration('notice', t.notice, t.noticeUnit)}
          {duration('noticeExtra', t.noticeExtra, t.noticeExtraUnit)}
        </div>
        <SelectField {...field('remote')} label={t.remote} choices={choicesOf(t.remoteChoices)} blank={t.notSaid} />
      </WorkspaceSection>
      <WorkspaceSection id="rules-voting" title={t.voting}>
        <div className="pair">
          {formula('quorum', t.quorum)}
          {formula('majority', t.majority)}
          <SelectField {...field('majorityOf')} label={t.majorityOf} choices={choicesOf(t.majorityOfChoices)} blank={t.notSaid} />
          <SelectField {...field('casting')} label={t.casting} choices={choicesOf(t.castingChoices)} blank={t.notSaid} />
        </div>
      </WorkspaceSection>
      <WorkspaceSection id="rules-minutes" title={t.minutes}>
        <div className="pair">{duration('minutes', t.minutesDays, t.minutesUnit)}</div>
        <SelectField {...field('minutesApproved')} label={t.minutesApproved} choices={choicesOf(t.minutesChoices)} blank={t.notSaid} />
      </WorkspaceSection>
      <WorkspaceSection id="rules-record" title={t.record}>
        <div className="pair">
          <FormField {...field('registeredIn')} label={t.registeredIn} hint={t.registeredInHint} />
          <FormField {...field('registeredOn')} label={t.registeredOn} hint=" " kind="date" />
        </div>
      </WorkspaceSection>
    </div>
  );
}
