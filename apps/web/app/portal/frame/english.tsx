import { Outlet } from 'react-router';

/** The `/en` prefix: the same pages, told in English (the language is read from the address). */
export default function English() {
  return <Outlet />;
}
