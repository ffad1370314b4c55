"""Every sentence a person reads, in Kazakh, Russian and Kyrgyz, and the one formatter."""
