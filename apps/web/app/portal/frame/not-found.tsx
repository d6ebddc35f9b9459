import { found } from '../../graphql.js';

export function loader(): never {
  return found<never>(null);
}

export default function NotFound() {
  return null;
}
