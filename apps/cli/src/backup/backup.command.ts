import { Command, CommandRunner, Option } from 'nest-commander';
import { say, word } from '../terminal.js';
import { backUp } from './backup.js';
import type { Manifest } from './manifest.js';
import { restore } from './restore.js';

const figures = ({ tables, files, content }: Manifest) => ({
  tables: tables.length,
  rows: tables.reduce((total, table) => total + table.rows, 0),
  files: files.length,
  content,
});

@Command({ name: 'backup', arguments: '<file.tar>', description: word('backup.description') })
export class BackupCommand extends CommandRunner {
  async run([file]: string[]): Promise<void> {
    const manifest = await backUp(file!);
    say(word('backup.done', { file: file!, ...figures(manifest) }));
  }
}

@Command({ name: 'restore', arguments: '<file.tar>', description: word('restore.description') })
export class RestoreCommand extends CommandRunner {
  async run([file]: string[], options: { otherSecret?: boolean }): Promise<void> {
    const { manifest, sameSecret } = await restore(file!, options);
    say(word('restore.done', { file: file!, ...figures(manifest) }));
    if (!sameSecret) say(word('restore.other_secret'));
  }

  @Option({ flags: '--other-secret', description: word('restore.with_other_secret') })
  otherSecret(): boolean {
    return true;
  }
}
