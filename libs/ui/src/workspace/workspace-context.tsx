import { createContext, useContext, type ComponentType, type FormEvent, type ReactNode, type Ref } from 'react';
import type { Locale } from '../locale/formats.js';
import { workspaceText, type WorkspaceText } from './text.js';

export interface FormElementProps {
  ref?: Ref<HTMLFormElement>;
  method: 'post';
  action?: string;
  encType?: 'multipart/form-data';
  className?: string;
  id?: string;
  noValidate?: boolean;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-busy'?: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  children: ReactNode;
}

/** The form a host application may replace (a router's Form) so that posts keep the page. */
export type FormElement = ComponentType<FormElementProps>;

function PlainForm(props: FormElementProps) {
  return <form {...props} />;
}

export interface WorkspaceSettings {
  locale: Locale;
  /** IANA name; every instant is shown in the network's zone. */
  timeZone: string;
  /** Drawn for each form that posts; a plain form when absent. */
  form: FormElement;
  /** True while the host's navigation is under way: forms stay locked until it ends. */
  pending: boolean;
}

const defaults: WorkspaceSettings = { locale: 'es', timeZone: 'America/Mexico_City', form: PlainForm, pending: false };
const SettingsContext = createContext<WorkspaceSettings>(defaults);

export function WorkspaceProvider({ children, ...given }: Partial<WorkspaceSettings> & { children: ReactNode }) {
  const settings = { ...defaults, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  return <SettingsContext value={settings}>{children}</SettingsContext>;
}

export function useWorkspaceSettings(): WorkspaceSettings {
  return useContext(SettingsContext);
}

export function useText(): WorkspaceText {
  return workspaceText[useContext(SettingsContext).locale];
}
