"""What people type in Kazakh, Russian and Kyrgyz, mixed and on any keyboard, made exact."""
