import { readCaptured } from './captured-list.js';
import { readInvitations } from '../invitations/invitation-list.js';
import { isoDay } from '../days.js';
import { namesOf } from '../invitations/list-table.js';

const places = [{ inegiKey: '99016', slug: 'cerro-trigueno', name: 'Cerro Trigueño' }];

describe('lists that people paste and upload', () => {
  it('knows the words of the guide, and names the headings that it does not know', () => {
    const { rows, unread } = readInvitations('municipio,nombre,correo,oficina,papel,teléfono\n99016,Ana,ana@cerro.test,Titular,Enlace municipal,951', places, 'mayor');
    expect(rows).toEqual([{ municipality: '99016', name: 'Ana', email: 'ana@cerro.test', office: 'Titular', role: 'Enlace municipal' }]);
    expect(unread).toEqual(['teléfono']);
  });

  it('finds columns by their names, in any order and with semicolons', () => {
    const { rows, firstLine } = readInvitations(
      '﻿Correo;Municipio;Cargo\nana@cerro.test;CERRO TRIGUENO;Titular',
      places,
      'liaison',
    );
    expect(rows).toEqual([{ email: 'ana@cerro.test', municipality: '99016', office: 'Titular', role: 'liaison' }]);
    expect(firstLine).toBe(2);
  });

  it('reads rows without a header in the order that the page says, as pasted from a spreadsheet', () => {
    const { rows, firstLine } = readInvitations(
      'Cerro Trigueño\tAna Ruiz\tana@cerro.test\tTitular\n\n',
      places,
      'mayor',
    );
    expect(rows).toEqual([
      { municipality: '99016', name: 'Ana Ruiz', email: 'ana@cerro.test', office: 'Titular', role: 'mayor' },
    ]);
    expect(firstLine).toBe(1);
  });

  it('takes no name that two municipalities have: each of them is written by its key', () => {
    const twins = [
      { inegiKey: '20208', slug: 'san-juan-mixtepec', name: 'San Juan Mixtepec' },
      { inegiKey: '20209', slug: 'san-juan-mixtepec-20209', name: 'San Juan Mixtepec' },
    ];
    const nameOf = namesOf([...places, ...twins]);
    expect([...places, ...twins].map(nameOf)).toEqual(['Cerro Trigueño', '20208', '20209']);
    const { rows } = readInvitations('Municipio,Correo\nSan Juan Mixtepec,a@a.test\n20208,b@b.test\n20209,c@c.test', [...places, ...twins], 'liaison');
    expect(rows.map(({ municipality }) => municipality)).toEqual(['San Juan Mixtepec', '20208', '20209']);
  });

  it('leaves what an archive does not say empty, and reads days with the day first', () => {
    const { letters } = readCaptured(
      'municipio,fecha,quien firma\nCerro Trigueño,8/7/2022,\nOtro lugar,,Juan Pérez',
      places,
    );
    expect(letters).toEqual([
      { municipality: '99016', content: { date: '2022-07-08' } },
      { municipality: 'Otro lugar', content: { signatoryName: 'Juan Pérez' } },
    ]);
  });

  it('looks for the headings below the title that stands above them', () => {
    const { rows, firstLine } = readInvitations('Enlaces 2027\nMunicipio\tCorreo; oficial\tCorreo\nCerro Trigueño\t\tana@cerro.test', places, 'liaison');
    expect(rows).toEqual([{ municipality: '99016', email: 'ana@cerro.test', role: 'liaison' }]);
    expect(firstLine).toBe(3);
  });

  it('hands back a day that is none as it was written', () => {
    expect(isoDay(' ayer ')).toBe('ayer');
    expect(isoDay('2022-07-08')).toBe('2022-07-08');
  });
});
