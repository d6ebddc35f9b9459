import 'reflect-metadata';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli.module.js';
import { inSpanish } from './help.js';
import { linesOf } from './outcome.js';

await CommandFactory.run(await CliModule.for(process.argv[2]), {
  cliName: 'tequio',
  logger: false,
  outputConfiguration: {
    writeOut: (text) => void process.stdout.write(inSpanish(text)),
    writeErr: (text) => void process.stderr.write(inSpanish(text)),
  },
  serviceErrorHandler: (error) => {
    for (const line of linesOf(error)) process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  },
});
// A command has ended when it has: no connection that somebody keeps open holds the terminal.
process.exit();
