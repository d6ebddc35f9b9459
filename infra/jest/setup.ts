// Nest 12 is ESM with cycles between its packages: without this order Jest fails with "Cannot require() ES Module in a cycle".
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
