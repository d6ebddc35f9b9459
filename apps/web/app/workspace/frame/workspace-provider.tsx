import { WorkspaceProvider, type FormElementProps } from '@tequio/ui';
import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';

function RoutedForm(props: FormElementProps) {
  return <Form {...props} />;
}

/** Ties the interface library to the router: posts keep the page where there are scripts, and forms know when they are under way. */
export function RoutedWorkspace({ timeZone, children }: { timeZone?: string; children: ReactNode }) {
  const { state } = useNavigation();
  return (
    <WorkspaceProvider locale={useReaderLocale()} timeZone={timeZone} form={RoutedForm} pending={state !== 'idle'}>
      {children}
    </WorkspaceProvider>
  );
}
