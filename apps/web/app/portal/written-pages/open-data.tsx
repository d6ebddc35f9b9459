import { useLocale } from '@tequio/ui';
import type { LinksFunction } from 'react-router';
import { writtenContent } from './written.js';
import styles from '../../styles/reading.css?url';
import { publicHeaders } from '../frame/page-caching.js';
import { WrittenArticle } from './written-article.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export default function OpenData() {
  return <WrittenArticle page={writtenContent(useLocale().locale).openData} />;
}
