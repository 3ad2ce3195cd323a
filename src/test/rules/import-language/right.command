import DIR/right.txt --as documentary --language en --title Home --show info -f line
