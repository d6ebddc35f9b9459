import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FileRow } from './files.service.js';

@ObjectType({ description: 'A file that somebody sent and that was taken in.' })
export class File {
  @Field(() => ID, { description: 'Identifier, as `POST /files` answers it.' })
  id!: string;
  @Field({ description: 'Name it was sent with, made safe to show.' })
  name!: string;
  @Field({ description: '`pdf`, `image`, `spreadsheet` or `csv`.' })
  kind!: string;
  @Field({ description: 'Media type, found from its content.' })
  mime!: string;
  @Field(() => Int, { description: 'Bytes.' })
  size!: number;
  @Field({ description: 'SHA-256 of the stored bytes, 64 hexadecimal characters.' })
  sha256!: string;
  @Field(() => Int, { nullable: true, description: 'Pages, of a PDF.' })
  pages!: number | null;
  @Field({ description: 'Whether everyone may download it.' })
  published!: boolean;
  @Field({ description: 'Where it is downloaded, on this site. Unpublished files need the membership: add `?as=` with its id where no header can be sent.' })
  path!: string;
}

export const filePath = (id: string): string => `/files/${id}`;

export const toFile = ({ id, name, kind, mime, size, sha256, pages, publishedAt }: FileRow): File =>
  Object.assign(new File(), { id, name, kind, mime, size, sha256, pages, published: publishedAt !== null, path: filePath(id) });
