// The commands that the tests of the playground register.

export const ASK = {
  name: 'ask',
  description: 'Asks a question',
  options: [
    {
      type: 3,
      name: 'question',
      description: 'The question',
      required: true,
      max_length: 50,
      autocomplete: true,
    },
    { type: 4, name: 'parts', description: 'How many parts', min_value: 1, max_value: 5 },
    {
      type: 3,
      name: 'level',
      description: 'How deep',
      choices: [
        { name: 'Short', value: 'short' },
        { name: 'Long', value: 'long' },
      ],
    },
    { type: 6, name: 'friend', description: 'Whom to tell' },
  ],
};

export const GAPS = {
  name: 'gaps',
  description: 'What the library cannot answer',
  default_member_permissions: '32',
  contexts: [0],
  integration_types: [0],
  options: [
    {
      type: 1,
      name: 'list',
      description: 'Lists them',
      options: [{ type: 3, name: 'subject', description: 'Of one subject' }],
    },
  ],
};

export const EXPLAIN = { name: 'Explain this', type: 3 };
